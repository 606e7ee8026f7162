# Namnen på dem som nämns i fallet med fordonsregistret.

organisation-traficom = Transport- och kommunikationsverket Traficom
    .note = Skicka inte personbeteckningen i vanlig e-post: för den ber Traficom om skyddad e-post.
organisation-vehicle-register-customer = Fordonsregistrets kund (namnet har inte uppgetts)
