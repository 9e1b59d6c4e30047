create table pick_scan (id bigint primary key, wave_id bigint not null, position bigint not null, kind text not null, code text not null, quantity bigint not null, at bigint not null);
create index pick_scan_wave on pick_scan (wave_id, id);
create table pick_stop (wave_id bigint not null, position bigint not null, picked bigint not null, missing bigint not null, is_in_tote bigint not null, primary key (wave_id, position));
create table pick_shortage (id bigint primary key, wave_id bigint not null, position bigint not null, order_id bigint not null, line_id bigint not null, sku text not null, warehouse text not null, quantity bigint not null, way text not null, amount_minor bigint not null, currency text not null, state text not null, at bigint not null);
create index pick_shortage_order on pick_shortage (order_id, id);
create index pick_shortage_wave on pick_shortage (wave_id, id);
