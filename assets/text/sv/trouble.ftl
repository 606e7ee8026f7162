# Orden för när listan över fall saknas; de finns i själva programmet.

trouble-title = Sidan laddades inte ordentligt
trouble-fetch = Listan över fall kunde inte hämtas. Din nätförbindelse kan ha brutits.
trouble-version = Sidan och dess lista är från olika versioner. Sidan har troligen just uppdaterats.
trouble-damaged = Listan över fall kom fram skadad.
trouble-help = Inget du har svarat har skickats någonstans. Ladda sidan på nytt.
trouble-reload = Ladda sidan på nytt
trouble-threat = Blir du hotad? Ring Brottsofferjouren:
