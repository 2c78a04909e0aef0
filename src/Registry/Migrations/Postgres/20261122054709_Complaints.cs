using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "hides_applicant",
                table: "work_items",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "services",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Application");

            migrationBuilder.CreateTable(
                name: "complaint_officers",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_complaint_officers", x => new { x.case_id, x.officer_id });
                    table.ForeignKey(
                        name: "fk_complaint_officers_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_complaint_officers_officer_id",
                        column: x => x.officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_proven = table.Column<bool>(type: "boolean", nullable: false),
                    about_lane_key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    about_officer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    wants_anonymity = table.Column<bool>(type: "boolean", nullable: false),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_complaints", x => x.case_id);
                    table.ForeignKey(
                        name: "fk_complaints_about_case_id",
                        column: x => x.about_case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_complaints_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_complaints_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "officer_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officer_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_officer_messages_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_officer_messages_officer_id",
                        column: x => x.officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reopening_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bookmark_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    offered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reopening_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_reopening_offers_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_complaint_officers_officer_id",
                table: "complaint_officers",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_about_case_id",
                table: "complaints",
                column: "about_case_id");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_office_id",
                table: "complaints",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_officer_messages_case_id",
                table: "officer_messages",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_officer_messages_officer_id_read_at",
                table: "officer_messages",
                columns: new[] { "officer_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reopening_offers_bookmark_id",
                table: "reopening_offers",
                column: "bookmark_id");

            migrationBuilder.CreateIndex(
                name: "ix_reopening_offers_case_id",
                table: "reopening_offers",
                column: "case_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaint_officers");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "officer_messages");

            migrationBuilder.DropTable(
                name: "reopening_offers");

            migrationBuilder.DropColumn(
                name: "hides_applicant",
                table: "work_items");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "services");
        }
    }
}
