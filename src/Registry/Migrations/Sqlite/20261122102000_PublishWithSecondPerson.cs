using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PublishWithSecondPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "needs_second_publisher",
                table: "offices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "drawing_rights",
                table: "officers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "notices",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "path",
                table: "notices",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "drawing_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    definition_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drawing_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_drawing_changes_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publication_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    definition_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    decided_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publication_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_publication_requests_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version_notes",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    definition_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version_notes", x => x.version_id);
                    table.ForeignKey(
                        name: "fk_version_notes_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_drawing_changes_office_id_definition_id_last_at",
                table: "drawing_changes",
                columns: new[] { "office_id", "definition_id", "last_at" });

            migrationBuilder.CreateIndex(
                name: "ix_drawing_changes_version_id",
                table: "drawing_changes",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_publication_requests_definition_id",
                table: "publication_requests",
                column: "definition_id",
                unique: true,
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_publication_requests_office_id_state",
                table: "publication_requests",
                columns: new[] { "office_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_publication_requests_version_id",
                table: "publication_requests",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_version_notes_office_id_definition_id",
                table: "version_notes",
                columns: new[] { "office_id", "definition_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drawing_changes");

            migrationBuilder.DropTable(
                name: "publication_requests");

            migrationBuilder.DropTable(
                name: "version_notes");

            migrationBuilder.DropColumn(
                name: "needs_second_publisher",
                table: "offices");

            migrationBuilder.DropColumn(
                name: "drawing_rights",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "path",
                table: "notices");

            migrationBuilder.AlterColumn<Guid>(
                name: "case_id",
                table: "notices",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
