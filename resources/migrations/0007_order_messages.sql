create table order_message (id bigint primary key, order_id bigint not null, shop_id bigint not null, remote_id text not null, topic text not null, choice text not null, text_sealed blob not null, written_at bigint not null);
create unique index order_message_remote on order_message (shop_id, remote_id);
create index order_message_order on order_message (order_id, written_at, id);
