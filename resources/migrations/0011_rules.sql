alter table sales_order add column tags text not null default '';
create table approval_rule (id bigint primary key, shop_id bigint not null, position bigint not null, is_on bigint not null, name text not null, body text not null, problem text not null);
create index approval_rule_position on approval_rule (position, id);
create table rule_set (id bigint primary key, rules text not null);
create table ruled_order (order_id bigint primary key, set_id bigint not null, why text not null, held text not null, accepted_by text not null, accepted_for text not null);
