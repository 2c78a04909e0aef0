using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReviseCalendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "applied_at",
                table: "holiday_years",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "recorded_by_name",
                table: "holiday_years",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "applied_at",
                table: "calendar_editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "recorded_by_name",
                table: "calendar_editions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "applied_at",
                table: "holiday_years");

            migrationBuilder.DropColumn(
                name: "recorded_by_name",
                table: "holiday_years");

            migrationBuilder.DropColumn(
                name: "applied_at",
                table: "calendar_editions");

            migrationBuilder.DropColumn(
                name: "recorded_by_name",
                table: "calendar_editions");
        }
    }
}
