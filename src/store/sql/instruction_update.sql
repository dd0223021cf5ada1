UPDATE instruction SET
    act_kind_kk = :act_kind_kk,
    act_kind_ru = :act_kind_ru,
    act_number = :act_number,
    act_date = :act_date,
    title_kk = :title_kk,
    title_ru = :title_ru,
    point = :point,
    text_kk = :text_kk,
    text_ru = :text_ru,
    presidential_act = :presidential_act,
    action_plan_kind_kk = :action_plan_kind_kk,
    action_plan_kind_ru = :action_plan_kind_ru,
    action_plan_number = :action_plan_number,
    action_plan_date = :action_plan_date,
    since = :since,
    first_due = :first_due
WHERE id = :id
