using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepBreaches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "officer_messages",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "path",
                table: "officer_messages",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "breaches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    known_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    occurred_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    found = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    data = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    handling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    recovery = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    concerns_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    authority = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    authority_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    authority_receipt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    published_where = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    people_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    people_told_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    warned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    expiry_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    why_not_authority = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    why_not_people = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    why_not_public = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_breaches", x => x.id);
                    table.ForeignKey(
                        name: "fk_breaches_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "breach_cases",
                columns: table => new
                {
                    breach_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    told_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_breach_cases", x => new { x.breach_id, x.case_id });
                    table.ForeignKey(
                        name: "fk_breach_cases_breach_id",
                        column: x => x.breach_id,
                        principalTable: "breaches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_breach_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_breach_cases_breach_id_state",
                table: "breach_cases",
                columns: new[] { "breach_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_breach_cases_case_id",
                table: "breach_cases",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_breaches_closed_at_known_at",
                table: "breaches",
                columns: new[] { "closed_at", "known_at" });

            migrationBuilder.CreateIndex(
                name: "ix_breaches_office_id_number",
                table: "breaches",
                columns: new[] { "office_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "breach_cases");

            migrationBuilder.DropTable(
                name: "breaches");

            migrationBuilder.DropColumn(
                name: "path",
                table: "officer_messages");

            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "officer_messages",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
