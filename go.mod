module adjourn

go 1.26
