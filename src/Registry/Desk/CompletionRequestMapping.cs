using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Desk;

internal sealed class CompletionRequestMapping : IEntityTypeConfiguration<CompletionRequest>
{
    public const int StepLength = 500;

    public void Configure(EntityTypeBuilder<CompletionRequest> request)
    {
        request.ToTable("completion_requests");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.BookmarkId).HasMaxLength(100);
        request.Property(r => r.Message).HasMaxLength(AskApplicant.MaxMessageLength);
        request.Property(r => r.FormKey).HasMaxLength(60);
        request.Property(r => r.AskedByName).HasMaxLength(120);
        request.Property(r => r.LaneKey).HasMaxLength(60);
        request.Property(r => r.Step).HasMaxLength(StepLength);
        request.Property(r => r.ActivityId).HasMaxLength(200);
        request.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        request.HasIndex(r => r.CaseId);
        request.HasIndex(r => r.BookmarkId);
        request.HasIndex(r => new { r.State, r.LaneKey });
        request.HasIndex(r => r.AskedAt);
        request.HasOne<Case>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
