UPDATE person SET
    surname_kk = :surname_kk,
    surname_ru = :surname_ru,
    given_kk = :given_kk,
    given_ru = :given_ru,
    patronymic_kk = :patronymic_kk,
    patronymic_ru = :patronymic_ru,
    post_kk = :post_kk,
    post_ru = :post_ru,
    organisation_kk = :organisation_kk,
    organisation_ru = :organisation_ru,
    unit = :unit
WHERE id = :id
