INSERT INTO person (id, surname_kk, surname_ru, given_kk, given_ru, patronymic_kk, patronymic_ru,
                    post_kk, post_ru, organisation_kk, organisation_ru, unit)
VALUES (nullif(:id, 0), :surname_kk, :surname_ru, :given_kk, :given_ru, :patronymic_kk, :patronymic_ru,
        :post_kk, :post_ru, :organisation_kk, :organisation_ru, :unit)
