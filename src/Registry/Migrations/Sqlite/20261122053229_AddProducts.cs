using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lajur.Registry.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddProducts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "keeps_order",
                table: "services",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lane_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    bookmark_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    files = table.Column<string>(type: "TEXT", nullable: false),
                    link_days = table.Column<int>(type: "INTEGER", nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fetched_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    fetched_by = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                    table.ForeignKey(
                        name: "fk_products_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "download_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    product_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    issued_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    downloads = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_download_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_download_links_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_downloads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    product_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    link_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attachment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_downloads", x => x.id);
                    table.ForeignKey(
                        name: "fk_product_downloads_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_download_links_product_id_issued_at",
                table: "download_links",
                columns: new[] { "product_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_product_downloads_product_id_at",
                table: "product_downloads",
                columns: new[] { "product_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_products_bookmark_id",
                table: "products",
                column: "bookmark_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_case_id",
                table: "products",
                column: "case_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "download_links");

            migrationBuilder.DropTable(
                name: "product_downloads");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropColumn(
                name: "keeps_order",
                table: "services");
        }
    }
}
