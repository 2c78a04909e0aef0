using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddSurveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "link",
                table: "notices",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Case");

            migrationBuilder.CreateTable(
                name: "survey_invitations",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    invited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_used = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_invitations", x => x.case_id);
                    table.ForeignKey(
                        name: "fk_survey_invitations_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_responses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    age_band = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    education = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    occupation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    sex = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    u6_competence = table.Column<int>(type: "integer", nullable: false),
                    u8_complaints = table.Column<int>(type: "integer", nullable: false),
                    u7_conduct = table.Column<int>(type: "integer", nullable: false),
                    u4_cost = table.Column<int>(type: "integer", nullable: false),
                    u9_facilities = table.Column<int>(type: "integer", nullable: false),
                    u2_procedure = table.Column<int>(type: "integer", nullable: false),
                    u5_product = table.Column<int>(type: "integer", nullable: false),
                    u1_requirements = table.Column<int>(type: "integer", nullable: false),
                    u3_time = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_responses", x => x.id);
                    table.CheckConstraint("ck_survey_responses_scores", "u1_requirements BETWEEN 1 AND 4 AND u2_procedure BETWEEN 1 AND 4 AND u3_time BETWEEN 1 AND 4 AND u4_cost BETWEEN 1 AND 4 AND u5_product BETWEEN 1 AND 4 AND u6_competence BETWEEN 1 AND 4 AND u7_conduct BETWEEN 1 AND 4 AND u8_complaints BETWEEN 1 AND 4 AND u9_facilities BETWEEN 1 AND 4");
                    table.ForeignKey(
                        name: "fk_survey_responses_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_responses_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_terminals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_terminals", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_terminals_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_weights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weighting = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    decree = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    chosen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    chosen_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_weights", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_weights_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_comment_decisions",
                columns: table => new
                {
                    response_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_comment_decisions", x => x.response_id);
                    table.ForeignKey(
                        name: "fk_survey_comment_decisions_response_id",
                        column: x => x.response_id,
                        principalTable: "survey_responses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_survey_invitations_office_id_invited_at",
                table: "survey_invitations",
                columns: new[] { "office_id", "invited_at" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_invitations_token_hash",
                table: "survey_invitations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_responses_office_id_answered_on",
                table: "survey_responses",
                columns: new[] { "office_id", "answered_on" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_responses_service_id",
                table: "survey_responses",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_terminals_key_hash",
                table: "survey_terminals",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_terminals_office_id_opened_at",
                table: "survey_terminals",
                columns: new[] { "office_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_weights_office_id_effective_from",
                table: "survey_weights",
                columns: new[] { "office_id", "effective_from" });

            // Answers are raw data: written once, never changed, never removed.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION survey_responses_stay() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'survey_responses: an answer is never changed or removed'; END $$
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER survey_responses_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON survey_responses
                FOR EACH STATEMENT EXECUTE FUNCTION survey_responses_stay()
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "survey_comment_decisions");

            migrationBuilder.DropTable(
                name: "survey_invitations");

            migrationBuilder.DropTable(
                name: "survey_terminals");

            migrationBuilder.DropTable(
                name: "survey_weights");

            migrationBuilder.DropTable(
                name: "survey_responses");

            migrationBuilder.DropColumn(
                name: "link",
                table: "notices");

            migrationBuilder.Sql("DROP FUNCTION survey_responses_stay()");
        }
    }
}
