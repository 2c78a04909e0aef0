using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.PersonalData.Breaches;

internal sealed class BreachMapping : IEntityTypeConfiguration<Breach>
{
    private const int NameLength = 120, NumberLength = 30;

    public void Configure(EntityTypeBuilder<Breach> breach)
    {
        breach.ToTable("breaches");
        breach.HasKey(b => b.Id);
        breach.Property(b => b.Id).ValueGeneratedNever();
        breach.Property(b => b.Number).HasMaxLength(NumberLength);
        breach.Property(b => b.RecordedByName).HasMaxLength(NameLength);
        breach.Property(b => b.PeopleToldByName).HasMaxLength(NameLength);
        breach.Property(b => b.AuthorityToldByName).HasMaxLength(NameLength);
        breach.Property(b => b.PublishedByName).HasMaxLength(NameLength);
        breach.Property(b => b.ClosedByName).HasMaxLength(NameLength);
        breach.Property(b => b.What).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Found).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Data).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Cause).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Handling).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Recovery).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Authority).HasMaxLength(Breach.MaxShort);
        breach.Property(b => b.AuthorityReceipt).HasMaxLength(Breach.MaxShort);
        breach.Property(b => b.PublishedWhere).HasMaxLength(Breach.MaxShort);
        breach.Property(b => b.WhyNotAuthority).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.WhyNotPeople).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.WhyNotPublic).HasMaxLength(Breach.MaxText);
        breach.Property(b => b.Revision).IsConcurrencyToken();
        breach.Ignore(b => b.DueAt);
        breach.Ignore(b => b.Missing);
        breach.HasIndex(b => new { b.OfficeId, b.Number }).IsUnique();
        breach.HasIndex(b => new { b.ClosedAt, b.KnownAt });
        breach.HasOne<Office>().WithMany().HasForeignKey(b => b.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
