INSERT INTO composition (id, order_kind_kk, order_kind_ru, order_number, order_date, in_force_from, approved_number,
                         secretary)
VALUES (nullif(:id, 0), :order_kind_kk, :order_kind_ru, :order_number, :order_date, :in_force_from, :approved_number,
        :secretary)
