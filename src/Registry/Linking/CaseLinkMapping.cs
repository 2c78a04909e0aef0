using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Linking;

internal sealed class CaseLinkMapping : IEntityTypeConfiguration<CaseLink>
{
    public void Configure(EntityTypeBuilder<CaseLink> link)
    {
        link.ToTable("case_links");
        link.HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.Kind).HasConversion<string>().HasMaxLength(20);
        link.HasIndex(l => new { l.FromCaseId, l.ToCaseId, l.Kind }).IsUnique();
        link.HasIndex(l => l.ToCaseId);
        link.HasOne<Case>().WithMany().HasForeignKey(l => l.FromCaseId).OnDelete(DeleteBehavior.Cascade);
        link.HasOne<Case>().WithMany().HasForeignKey(l => l.ToCaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
