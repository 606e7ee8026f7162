# Kenen päiväkotia Kaerlan tapaus koskee.

organisation-turku = Turun kaupunki
