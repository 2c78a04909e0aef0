using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Complaints.Publications;

internal sealed class ComplaintPublicationMapping : IEntityTypeConfiguration<ComplaintPublication>
{
    public void Configure(EntityTypeBuilder<ComplaintPublication> publication)
    {
        publication.ToTable("complaint_publications");
        publication.HasKey(p => p.Id);
        publication.Property(p => p.Id).ValueGeneratedNever();
        publication.Property(p => p.Category).HasConversion<string>().HasMaxLength(30);
        publication.Property(p => p.Summary).HasMaxLength(ComplaintPublication.MaxSummary);
        publication.Property(p => p.FollowUp).HasMaxLength(ComplaintPublication.MaxFollowUp);
        publication.Property(p => p.PublishedByName).HasMaxLength(120);
        publication.Property(p => p.WithdrawnByName).HasMaxLength(120);
        publication.Property(p => p.WithdrawnReason).HasMaxLength(ComplaintPublication.MaxReason);
        publication.HasIndex(p => new { p.OfficeId, p.AnsweredOn });
        publication.HasIndex(p => p.CaseId).IsUnique().HasFilter("withdrawn_at IS NULL").HasDatabaseName("ux_complaint_publications_public");
        publication.HasOne<Case>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Cascade);
        publication.HasOne<Office>().WithMany().HasForeignKey(p => p.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
