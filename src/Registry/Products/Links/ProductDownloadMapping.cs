using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Products.Links;

internal sealed class ProductDownloadMapping : IEntityTypeConfiguration<ProductDownload>
{
    public void Configure(EntityTypeBuilder<ProductDownload> download)
    {
        download.ToTable("product_downloads");
        download.HasKey(d => d.Id);
        download.Property(d => d.Id).ValueGeneratedNever();
        download.HasIndex(d => new { d.ProductId, d.At });
        download.HasOne<Product>().WithMany().HasForeignKey(d => d.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}
