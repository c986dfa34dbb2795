#!/system/bin/sh

# nothing yet
