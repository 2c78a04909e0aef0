using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Guarantees;

internal sealed class GuaranteeMapping : IEntityTypeConfiguration<Guarantee>
{
    private const int NameLength = 120;

    public void Configure(EntityTypeBuilder<Guarantee> guarantee)
    {
        guarantee.ToTable("guarantees");
        guarantee.HasKey(g => g.Id);
        guarantee.Property(g => g.Id).ValueGeneratedNever();
        guarantee.Property(g => g.Key).HasMaxLength(80);
        guarantee.Property(g => g.Cause).HasConversion<string>().HasMaxLength(20);
        guarantee.Property(g => g.State).HasConversion<string>().HasMaxLength(20);
        guarantee.Property(g => g.Remedy).HasConversion<string>().HasMaxLength(20);
        guarantee.Property(g => g.LaneKey).HasMaxLength(60);
        guarantee.Property(g => g.Description).HasMaxLength(GuaranteeLimits.Text);
        guarantee.Property(g => g.RaisedByName).HasMaxLength(NameLength);
        guarantee.Property(g => g.DecidedByName).HasMaxLength(NameLength);
        guarantee.Property(g => g.Reason).HasMaxLength(GuaranteeLimits.Text);
        guarantee.Property(g => g.Number).HasMaxLength(80);
        guarantee.Property(g => g.Address).HasMaxLength(GuaranteeLimits.Address);
        guarantee.Property(g => g.AddressByName).HasMaxLength(NameLength);
        guarantee.Property(g => g.Answer).HasMaxLength(GuaranteeLimits.Answer);
        guarantee.Property(g => g.Revision).IsConcurrencyToken();
        guarantee.HasIndex(g => g.Key).IsUnique();
        guarantee.HasIndex(g => g.CaseId);
        guarantee.HasIndex(g => new { g.OfficeId, g.State, g.RaisedAt });
        guarantee.HasOne<Case>().WithMany().HasForeignKey(g => g.CaseId).OnDelete(DeleteBehavior.Cascade);
        guarantee.OwnsMany(g => g.Attempts, Attempts);
    }

    private static void Attempts(OwnedNavigationBuilder<Guarantee, DeliveryAttempt> attempt)
    {
        attempt.ToTable("delivery_attempts");
        attempt.WithOwner().HasForeignKey(a => a.GuaranteeId);
        attempt.HasKey(a => new { a.GuaranteeId, a.Number });
        attempt.Property(a => a.Number).ValueGeneratedNever();
        attempt.Property(a => a.Courier).HasMaxLength(GuaranteeLimits.Name);
        attempt.Property(a => a.ReceivedBy).HasMaxLength(GuaranteeLimits.Name);
        attempt.Property(a => a.Relation).HasMaxLength(GuaranteeLimits.Name);
        attempt.Property(a => a.Failure).HasMaxLength(GuaranteeLimits.Text);
        attempt.Property(a => a.RecordedByName).HasMaxLength(NameLength);
    }
}
