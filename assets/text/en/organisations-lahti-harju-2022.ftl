# The names of those that the case of Harju school mentions.

organisation-lahti = City of Lahti
organisation-iltalehti = Iltalehti
