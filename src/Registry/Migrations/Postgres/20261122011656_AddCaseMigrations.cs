using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddCaseMigrations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "migration_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    definition_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    target_version_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    target_version = table.Column<int>(type: "integer", nullable: false),
                    plans = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_migration_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_migration_batches_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_migrations",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    source_version_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    source_version = table.Column<int>(type: "integer", nullable: false),
                    seen_revision = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    remarks = table.Column<string>(type: "text", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    before = table.Column<string>(type: "text", nullable: true),
                    undone_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    undo_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_migrations", x => new { x.batch_id, x.case_id });
                    table.ForeignKey(
                        name: "fk_case_migrations_batch_id",
                        column: x => x.batch_id,
                        principalTable: "migration_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_case_migrations_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_migrations_case_id",
                table: "case_migrations",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_migrations_state_batch_id",
                table: "case_migrations",
                columns: new[] { "state", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "ix_migration_batches_finished_at",
                table: "migration_batches",
                column: "finished_at");

            migrationBuilder.CreateIndex(
                name: "ix_migration_batches_office_id_definition_id_started_at",
                table: "migration_batches",
                columns: new[] { "office_id", "definition_id", "started_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_migrations");

            migrationBuilder.DropTable(
                name: "migration_batches");
        }
    }
}
