INSERT INTO plan_item (
    id, plan, number, title_kk, title_ru, first_quarter, first_date, unit, speaker, proposed_by, proposed_on,
    basis_kind_kk, basis_kind_ru, basis_number, basis_date, head_of_state, proposal, declined_kk, declined_ru,
    added_by, added_date, added_act_kind_kk, added_act_kind_ru, added_act_number, added_act_date
)
VALUES (
    nullif(:id, 0), :plan, :number, :title_kk, :title_ru, :first_quarter, :first_date, :unit, :speaker, :proposed_by,
    :proposed_on, :basis_kind_kk, :basis_kind_ru, :basis_number, :basis_date, :head_of_state, :proposal, :declined_kk,
    :declined_ru, :added_by, :added_date, :added_act_kind_kk, :added_act_kind_ru, :added_act_number, :added_act_date
)
