# Those that the cases in three counties mention.

organisation-varsinais-suomi-hospital-district = Hospital District of Southwest Finland
