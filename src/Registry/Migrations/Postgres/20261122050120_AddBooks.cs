using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "letterhead",
                table: "offices",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<DateTime>(
                name: "closed_at",
                table: "lanes",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "access_log",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "detail",
                table: "access_log",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "register_books",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    description = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    keepers = table.Column<string>(type: "text", nullable: false),
                    columns = table.Column<string>(type: "text", nullable: false),
                    recorded = table.Column<string>(type: "text", nullable: false),
                    pattern = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_books", x => x.id);
                    table.ForeignKey(
                        name: "fk_register_books_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "second_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    home_officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_second_posts_home_officer_id",
                        column: x => x.home_officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_second_posts_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_second_posts_officer_id",
                        column: x => x.officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_office_id_book_entered_at_number",
                table: "register_entries",
                columns: new[] { "office_id", "book", "entered_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_completion_requests_asked_at",
                table: "completion_requests",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_cases_office_id_closed_at",
                table: "cases",
                columns: new[] { "office_id", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_register_books_office_id_key",
                table: "register_books",
                columns: new[] { "office_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_second_posts_home_officer_id",
                table: "second_posts",
                column: "home_officer_id");

            migrationBuilder.CreateIndex(
                name: "ix_second_posts_office_id",
                table: "second_posts",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_second_posts_officer_id",
                table: "second_posts",
                column: "officer_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_books");

            migrationBuilder.DropTable(
                name: "second_posts");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_office_id_book_entered_at_number",
                table: "register_entries");

            migrationBuilder.DropIndex(
                name: "ix_completion_requests_asked_at",
                table: "completion_requests");

            migrationBuilder.DropIndex(
                name: "ix_cases_office_id_closed_at",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "letterhead",
                table: "offices");

            migrationBuilder.DropColumn(
                name: "closed_at",
                table: "lanes");

            migrationBuilder.DropColumn(
                name: "detail",
                table: "access_log");

            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "access_log",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
