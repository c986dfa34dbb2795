//! A hostile database may not make `SQLite` write, reach out, or work for ever.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use rusqlite::{
    Connection,
    config::DbConfig,
    hooks::{AuthAction, AuthContext, Authorization},
    limits::Limit,
};

/// Instructions between two looks at what is left of the budget.
const STEP: u16 = 10_000;
/// Instructions that any query may take, whatever the size of the database.
const LEAST_BUDGET: u64 = 50_000_000;
/// Further instructions for every byte of the database. A scan takes some 45 instructions for a
/// row of ten columns, which fill 100 bytes at least; sorting and joins multiply that.
const BUDGET_PER_BYTE: u64 = 8;
/// Size of the largest value: a value cannot be larger than the database, within these bounds.
const LARGEST_VALUE: (u64, u64) = (65_536, 256 << 20);

/// What a view may call. Everything else could be used to fill memory or time.
const HARMLESS: [&str; 27] = [
    "abs",
    "avg",
    "coalesce",
    "count",
    "date",
    "datetime",
    "glob",
    "ifnull",
    "iif",
    "instr",
    "julianday",
    "length",
    "like",
    "lower",
    "ltrim",
    "max",
    "min",
    "nullif",
    "round",
    "rtrim",
    "strftime",
    "substr",
    "sum",
    "time",
    "total",
    "trim",
    "upper",
];

/// The work that a query may still cause.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    full: u64,
    left: Arc<AtomicU64>,
}

impl Budget {
    fn new(bytes: u64) -> Self {
        let full = LEAST_BUDGET.saturating_add(bytes.saturating_mul(BUDGET_PER_BYTE));
        Self { full, left: Arc::new(AtomicU64::new(full)) }
    }

    /// Starts a query.
    pub(super) fn refill(&self) {
        self.left.store(self.full, Ordering::Relaxed);
    }

    /// Whether the query has used all.
    pub(super) fn is_spent(&self) -> bool {
        self.left.load(Ordering::Relaxed) == 0
    }

    fn spend(&self) -> bool {
        let left = self.left.load(Ordering::Relaxed).saturating_sub(u64::from(STEP));
        self.left.store(left, Ordering::Relaxed);
        left == 0
    }
}

/// Limits what `connection`, to a database of `bytes` bytes, can be made to do.
pub(super) fn limit(connection: &mut Connection, bytes: u64) -> rusqlite::Result<Budget> {
    for (switch, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, true),
    ] {
        connection.set_db_config(switch, on)?;
    }
    let (least, most) = LARGEST_VALUE;
    let largest = i32::try_from(bytes.clamp(least, most)).unwrap_or(i32::MAX);
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, largest),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
        (Limit::SQLITE_LIMIT_COLUMN, 2_000),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 50),
        (Limit::SQLITE_LIMIT_VDBE_OP, 250_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 32),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 2_000),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    let budget = Budget::new(bytes);
    let spender = budget.clone();
    connection.progress_handler(STEP.into(), Some(move || spender.spend()))?;
    Ok(budget)
}

/// Leaves `connection` nothing but reading.
pub(super) fn close(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096;",
    )?;
    connection.authorizer(Some(allow))
}

fn allow(request: AuthContext<'_>) -> Authorization {
    let allowed = match request.action {
        AuthAction::Select | AuthAction::Read { .. } => true,
        AuthAction::Recursive => request.accessor.is_none(),
        AuthAction::Function { function_name } => {
            request.accessor.is_none() || HARMLESS.contains(&function_name)
        }
        AuthAction::Pragma { pragma_name, .. } => {
            matches!(pragma_name, "table_info" | "table_xinfo" | "quick_check" | "schema_version")
        }
        _ => false,
    };
    if allowed { Authorization::Allow } else { Authorization::Deny }
}
