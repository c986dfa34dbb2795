#!/system/bin/sh
# A sample.
LOG=/data/local/log.txt
mount -o remount,rw /system
if [ -x /data/adb/sample/run ]; then
    nohup /data/adb/sample/run \
        --late > $LOG 2>&1 &
fi
/system/xbin/busybox sh /data/local/tmp/helper.sh; setenforce 0
PORT=$(getprop persist.sample.port)
