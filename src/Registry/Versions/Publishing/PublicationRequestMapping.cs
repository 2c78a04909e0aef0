using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Versions.Publishing;

internal sealed class PublicationRequestMapping : IEntityTypeConfiguration<PublicationRequest>
{
    private const int NameLength = 120;

    public void Configure(EntityTypeBuilder<PublicationRequest> request)
    {
        request.ToTable("publication_requests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.DefinitionId).HasMaxLength(200);
        request.Property(r => r.VersionId).HasMaxLength(200);
        request.Property(r => r.Fingerprint).HasMaxLength(64);
        request.Property(r => r.AskedByName).HasMaxLength(NameLength);
        request.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        request.Property(r => r.DecidedByName).HasMaxLength(NameLength);
        request.Property(r => r.Reason).HasMaxLength(DecidePublication.MaxReason);
        request.HasIndex(r => r.DefinitionId).IsUnique().HasFilter("state = 'Waiting'");
        request.HasIndex(r => new { r.OfficeId, r.State });
        request.HasIndex(r => r.VersionId);
        request.HasOne<Office>().WithMany().HasForeignKey(r => r.OfficeId).OnDelete(DeleteBehavior.Cascade);
    }
}
