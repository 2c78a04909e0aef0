using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RelateLaneAndState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Almost every step of a busy lane is done, and almost every open one is of another: neither figure alone says how few are open.
            // Without this the planner takes them for many and reads the table from end to end.
            migrationBuilder.Sql("CREATE STATISTICS work_items_of_lane (mcv) ON office_id, lane_key, state FROM work_items");
            migrationBuilder.Sql("ANALYZE work_items");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP STATISTICS work_items_of_lane");
        }
    }
}
