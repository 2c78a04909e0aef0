using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Reopening;

internal sealed class ReopeningOfferMapping : IEntityTypeConfiguration<ReopeningOffer>
{
    public void Configure(EntityTypeBuilder<ReopeningOffer> offer)
    {
        offer.ToTable("reopening_offers");
        offer.HasKey(o => o.Id);
        offer.Property(o => o.Id).ValueGeneratedNever();
        offer.Property(o => o.BookmarkId).HasMaxLength(100);
        offer.Property(o => o.State).HasConversion<string>().HasMaxLength(20);
        offer.Property(o => o.Reason).HasMaxLength(ReopeningOffer.MaxReasonLength);
        offer.HasIndex(o => o.CaseId);
        offer.HasIndex(o => o.BookmarkId);
        offer.HasOne<Case>().WithMany().HasForeignKey(o => o.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
