# Namnen på dem som nämns i fallet Harju skola.

organisation-lahti = Lahtis stad
organisation-iltalehti = Iltalehti
