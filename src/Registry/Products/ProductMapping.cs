using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Products;

internal sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    public const int NameLength = 200;

    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("products");
        product.HasKey(p => p.Id);
        product.Property(p => p.Id).ValueGeneratedNever();
        product.Property(p => p.Name).HasMaxLength(NameLength);
        product.Property(p => p.LaneKey).HasMaxLength(60);
        product.Property(p => p.BookmarkId).HasMaxLength(100);
        product.Property(p => p.Files).IsJson();
        product.Property(p => p.FetchedBy).HasConversion<string>().HasMaxLength(20);
        product.HasIndex(p => p.CaseId);
        product.HasIndex(p => p.BookmarkId);
        product.HasOne<Case>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
