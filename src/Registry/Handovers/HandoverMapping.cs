using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Handovers;

internal sealed class HandoverMapping : IEntityTypeConfiguration<Handover>
{
    public const int NameLength = 120;
    public const int ProductLength = 200;

    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("handovers");
        handover.HasKey(h => h.Id);
        handover.Property(h => h.Id).ValueGeneratedNever();
        handover.Property(h => h.Product).HasMaxLength(ProductLength);
        handover.Property(h => h.ReceivedBy).HasMaxLength(NameLength);
        handover.Property(h => h.Relation).HasMaxLength(NameLength);
        handover.Property(h => h.HandedByName).HasMaxLength(NameLength);
        handover.HasIndex(h => h.CaseId);
        handover.HasOne<Case>().WithMany().HasForeignKey(h => h.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
