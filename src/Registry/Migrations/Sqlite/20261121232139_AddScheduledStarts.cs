using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddScheduledStarts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "due_at",
                table: "workflow_triggers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "due_at",
                table: "workflow_queue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                table: "workflow_queue",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_workflow_triggers_due_at",
                table: "workflow_triggers",
                column: "due_at",
                filter: "due_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_workflow_triggers_due_at",
                table: "workflow_triggers");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "workflow_triggers");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "workflow_queue");

            migrationBuilder.DropColumn(
                name: "tries",
                table: "workflow_queue");
        }
    }
}
