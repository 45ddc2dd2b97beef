-- The 6 streets and 15 towns of the district (adcode 500153): statistical division codes, National Bureau of Statistics.
-- Ids up to 50 are free of the sequence.
insert into agency (id, name, kind, town_code) values
  (1, '昌元街道', 'SUBDISTRICT', '500153001'),
  (2, '昌州街道', 'SUBDISTRICT', '500153002'),
  (3, '广顺街道', 'SUBDISTRICT', '500153003'),
  (4, '双河街道', 'SUBDISTRICT', '500153004'),
  (5, '安富街道', 'SUBDISTRICT', '500153005'),
  (6, '峰高街道', 'SUBDISTRICT', '500153006'),
  (7, '荣隆镇', 'TOWN', '500153100'),
  (8, '仁义镇', 'TOWN', '500153101'),
  (9, '盘龙镇', 'TOWN', '500153102'),
  (10, '吴家镇', 'TOWN', '500153103'),
  (11, '直升镇', 'TOWN', '500153104'),
  (12, '万灵镇', 'TOWN', '500153105'),
  (13, '清升镇', 'TOWN', '500153106'),
  (14, '清江镇', 'TOWN', '500153107'),
  (15, '古昌镇', 'TOWN', '500153108'),
  (16, '河包镇', 'TOWN', '500153109'),
  (17, '观胜镇', 'TOWN', '500153110'),
  (18, '铜鼓镇', 'TOWN', '500153111'),
  (19, '清流镇', 'TOWN', '500153112'),
  (20, '远觉镇', 'TOWN', '500153113'),
  (21, '龙集镇', 'TOWN', '500153114');
