//! What a backup says about the device.

/// The facts that stand in `Info.plist` and `Manifest.plist`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceFacts {
    /// `Device Name` and `Display Name`.
    pub name: String,
    /// `Product Type`, for example `iPhone14,5`.
    pub product_type: String,
    /// `Product Name`, for example `iPhone 13`.
    pub product_name: String,
    /// `Product Version`, for example `17.5.1`.
    pub product_version: String,
    /// `Build Version`, for example `21F90`.
    pub build_version: String,
    /// `Serial Number`.
    pub serial_number: String,
    /// `Unique Identifier`: the UDID.
    pub unique_identifier: String,
    /// `IMEI`.
    pub imei: String,
    /// `ICCID`.
    pub iccid: String,
    /// `Phone Number`.
    pub phone_number: String,
    /// `Last Backup Date`, in seconds since 1970 UTC.
    pub last_backup: i64,
    /// The apps that the owner installed.
    pub applications: Vec<Application>,
}

impl DeviceFacts {
    /// An iPhone 13 that belongs to nobody, backed up on 2024-06-01 09:00:00 UTC, without apps.
    pub fn iphone() -> Self {
        Self {
            name: "Sample iPhone".to_owned(),
            product_type: "iPhone14,5".to_owned(),
            product_name: "iPhone 13".to_owned(),
            product_version: "17.5.1".to_owned(),
            build_version: "21F90".to_owned(),
            serial_number: "SAMPLE000001".to_owned(),
            unique_identifier: "00008110-0000000000000001".to_owned(),
            imei: "000000000000001".to_owned(),
            iccid: "8900000000000000001".to_owned(),
            phone_number: "+1 (555) 010-0001".to_owned(),
            last_backup: 1_717_232_400,
            applications: Vec::new(),
        }
    }
}

/// An app that the owner installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// For example `org.example.notes`.
    pub bundle_identifier: String,
    /// `itemName`.
    pub name: String,
    /// `bundleShortVersionString`.
    pub version: String,
    /// `artistName`.
    pub artist: String,
    /// `sourceApp`: what installed it; `com.apple.AppStore` for the App Store.
    pub source_app: String,
    /// The purchase date as in the receipt, for example `2024-03-02T08:15:00Z`.
    pub purchase_date: String,
}

impl Application {
    /// An app from the App Store.
    pub fn from_app_store(bundle_identifier: &str, name: &str, purchase_date: &str) -> Self {
        Self {
            bundle_identifier: bundle_identifier.to_owned(),
            name: name.to_owned(),
            version: "1.0".to_owned(),
            artist: "Example Software".to_owned(),
            source_app: "com.apple.AppStore".to_owned(),
            purchase_date: purchase_date.to_owned(),
        }
    }
}
