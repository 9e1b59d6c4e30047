create index outbox_state_shop on outbox (state, shop_id) where state in ('waiting', 'in_flight', 'failed');
