# Namnet på en instans som nämns i Helsingforsfallet.

organisation-helsinki-investigation-team = Undersökningsgruppen för dataintrånget i Helsingfors
