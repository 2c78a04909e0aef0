using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddStaffing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "employee_number",
                table: "officers",
                type: "TEXT",
                maxLength: 18,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "must_change_password",
                table: "officers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "second_office_reason",
                table: "officers",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "supervisor_id",
                table: "officers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "staff_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "substitutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    absent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    substitute_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_substitutions", x => x.id);
                    table.ForeignKey(
                        name: "fk_substitutions_absent_id",
                        column: x => x.absent_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_substitutions_substitute_id",
                        column: x => x.substitute_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_officers_employee_number",
                table: "officers",
                column: "employee_number");

            migrationBuilder.CreateIndex(
                name: "ix_staff_changes_office_id_at",
                table: "staff_changes",
                columns: new[] { "office_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_changes_officer_id_at",
                table: "staff_changes",
                columns: new[] { "officer_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_absent_id",
                table: "substitutions",
                column: "absent_id");

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_office_id_until",
                table: "substitutions",
                columns: new[] { "office_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_substitute_id_until",
                table: "substitutions",
                columns: new[] { "substitute_id", "until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "staff_changes");

            migrationBuilder.DropTable(
                name: "substitutions");

            migrationBuilder.DropIndex(
                name: "ix_officers_employee_number",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "employee_number",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "must_change_password",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "second_office_reason",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "supervisor_id",
                table: "officers");
        }
    }
}
