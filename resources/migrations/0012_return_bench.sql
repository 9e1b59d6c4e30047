create table return_parcel (id bigint primary key, code text not null, case_id bigint not null, order_id bigint not null, state text not null, was_told bigint not null, note_sealed blob not null, received_by text not null, station text not null, at bigint not null);
create index return_parcel_code on return_parcel (code, id);
create index return_parcel_case on return_parcel (case_id, id);
create index return_parcel_state on return_parcel (state, at, id);
create table return_piece (id bigint primary key, case_id bigint not null, line_id bigint not null, sku text not null, code text not null, quantity bigint not null, grade text not null, graded_by text not null, at bigint not null);
create index return_piece_case on return_piece (case_id, id);
create index case_rma on return_case (remote_id) where remote_id <> '';
create index pick_shortage_open on pick_shortage (id) where state = 'open';
