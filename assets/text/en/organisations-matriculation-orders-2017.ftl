# The names of those that the case of the Matriculation Examination Board mentions.

organisation-matriculation-board = Matriculation Examination Board
organisation-matriculation-web-provider = the provider of the Board’s website (not named)
