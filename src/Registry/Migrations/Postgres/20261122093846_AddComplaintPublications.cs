using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddComplaintPublications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "answered_at",
                table: "cases",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "complaint_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    summary = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    follow_up = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    working_days = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    published_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    withdrawn_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_complaint_publications", x => x.id);
                    table.ForeignKey(
                        name: "fk_complaint_publications_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_complaint_publications_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_complaint_publications_office_id_answered_on",
                table: "complaint_publications",
                columns: new[] { "office_id", "answered_on" });

            migrationBuilder.CreateIndex(
                name: "ux_complaint_publications_public",
                table: "complaint_publications",
                column: "case_id",
                unique: true,
                filter: "withdrawn_at IS NULL");

            // The moment at which a case was answered, for those answered before it was kept: that of the closing, else of the last telling.
            migrationBuilder.Sql(
                """
                UPDATE cases SET answered_at = COALESCE(
                    closed_at, (SELECT MAX(e.at) FROM case_events AS e WHERE e.case_id = cases.id AND e.kind = 'Notified'))
                WHERE answer IS NOT NULL
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaint_publications");

            migrationBuilder.DropColumn(
                name: "answered_at",
                table: "cases");
        }
    }
}
