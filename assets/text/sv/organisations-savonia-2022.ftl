# Namnen på dem som nämns i fallet Savonia.

organisation-savonia = Yrkeshögskolan Savonia
organisation-tivi = Tidningen Tivi
