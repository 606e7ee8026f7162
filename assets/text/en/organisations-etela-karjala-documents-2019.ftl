# The name of the one that the case of documents in South Karelia mentions.

organisation-eksote = Eksote (now the wellbeing services county of South Karelia)
