using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddGuarantees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "escalation",
                table: "services",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "guarantee",
                table: "services",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "officers",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "watch_at",
                table: "clocks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "clock_stops",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "escalations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    share = table.Column<int>(type: "integer", nullable: false),
                    audience = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_told = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_escalations", x => x.id);
                    table.ForeignKey(
                        name: "fk_escalations_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    figures = table.Column<string>(type: "text", nullable: false),
                    findings = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    decision = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    verdict = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    saved_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    completed_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    completed_by_position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluations_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guarantees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    cause = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    remedy = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    lane_key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    breached_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    no_breach_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    description = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    raised_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    number = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    address_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    is_fetched = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guarantees", x => x.id);
                    table.ForeignKey(
                        name: "fk_guarantees_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "escalation_recipients",
                columns: table => new
                {
                    escalation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_escalation_recipients", x => new { x.escalation_id, x.officer_id });
                    table.ForeignKey(
                        name: "fk_escalation_recipients_escalation_id",
                        column: x => x.escalation_id,
                        principalTable: "escalations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_escalation_recipients_officer_id",
                        column: x => x.officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_attempts",
                columns: table => new
                {
                    guarantee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    courier = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    is_delivered = table.Column<bool>(type: "boolean", nullable: false),
                    received_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    relation = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    failure = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    proof_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_attempts", x => new { x.guarantee_id, x.number });
                    table.ForeignKey(
                        name: "FK_delivery_attempts_guarantees_guarantee_id",
                        column: x => x.guarantee_id,
                        principalTable: "guarantees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_clocks_watch_at",
                table: "clocks",
                column: "watch_at");

            migrationBuilder.CreateIndex(
                name: "ix_escalation_recipients_officer_id",
                table: "escalation_recipients",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "ix_escalations_case_id",
                table: "escalations",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_escalations_clock_id_share_audience",
                table: "escalations",
                columns: new[] { "clock_id", "share", "audience" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_escalations_office_id_at",
                table: "escalations",
                columns: new[] { "office_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_key",
                table: "evaluations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_office_id_completed_at",
                table: "evaluations",
                columns: new[] { "office_id", "completed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_guarantees_case_id",
                table: "guarantees",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_guarantees_key",
                table: "guarantees",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guarantees_office_id_state_raised_at",
                table: "guarantees",
                columns: new[] { "office_id", "state", "raised_at" });

            // Clocks that run are looked at once, and then when something is due.
            migrationBuilder.Sql("UPDATE clocks SET watch_at = running_since WHERE running_since IS NOT NULL");
            migrationBuilder.Sql(
                """
                UPDATE clock_stops SET kind = CASE
                    WHEN reason LIKE 'perkara tertahan%' THEN 'HeldByFault'
                    WHEN reason LIKE 'menunggu pemohon memilih%' THEN 'ApplicantsChoice'
                    WHEN reason LIKE 'menunggu pemohon:%' THEN 'ApplicantsStep'
                    ELSE 'FileIncomplete' END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delivery_attempts");

            migrationBuilder.DropTable(
                name: "escalation_recipients");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "guarantees");

            migrationBuilder.DropTable(
                name: "escalations");

            migrationBuilder.DropIndex(
                name: "ix_clocks_watch_at",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "escalation",
                table: "services");

            migrationBuilder.DropColumn(
                name: "guarantee",
                table: "services");

            migrationBuilder.DropColumn(
                name: "email",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "watch_at",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "clock_stops");
        }
    }
}
