create table merged_order (order_id bigint primary key, leader_id bigint not null, own_ship_by bigint not null, ship_by bigint not null, parcel_id bigint not null);
create index merged_leader on merged_order (leader_id, order_id);
