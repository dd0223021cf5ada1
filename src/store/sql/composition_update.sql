UPDATE composition SET
    order_kind_kk = :order_kind_kk,
    order_kind_ru = :order_kind_ru,
    order_number = :order_number,
    order_date = :order_date,
    in_force_from = :in_force_from,
    approved_number = :approved_number,
    secretary = :secretary
WHERE id = :id
