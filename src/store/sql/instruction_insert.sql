INSERT INTO instruction (
    id, act_kind_kk, act_kind_ru, act_number, act_date, title_kk, title_ru, point, text_kk, text_ru, presidential_act,
    action_plan_kind_kk, action_plan_kind_ru, action_plan_number, action_plan_date, since, first_due
)
VALUES (
    nullif(:id, 0), :act_kind_kk, :act_kind_ru, :act_number, :act_date, :title_kk, :title_ru, :point, :text_kk,
    :text_ru, :presidential_act, :action_plan_kind_kk, :action_plan_kind_ru, :action_plan_number, :action_plan_date,
    :since, :first_due
)
