package vn.hdnd.cuulong.regional.councils.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Schema(name = "CouncilList", description = "The councils of a day.")
record CouncilList(LocalDate on, List<CouncilView> items) {}
