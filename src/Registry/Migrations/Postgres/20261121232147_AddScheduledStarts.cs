using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
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
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "due_at",
                table: "workflow_queue",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                table: "workflow_queue",
                type: "integer",
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
