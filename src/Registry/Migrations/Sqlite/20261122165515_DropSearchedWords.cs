using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DropSearchedWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Who searched a book was logged with the words until now, and they may be the name of somebody whose data were erased since.
            migrationBuilder.Sql(
                """
                UPDATE access_log SET detail = substr(detail, 1, instr(detail, ', dicari "') - 1) || ', dengan pencarian'
                WHERE subject IN ('book', 'book-export') AND detail LIKE '%, dicari "%'
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
