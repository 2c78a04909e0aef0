using Lajur.Registry.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Surveys.Comments;

internal sealed class CommentDecisionMapping : IEntityTypeConfiguration<CommentDecision>
{
    public void Configure(EntityTypeBuilder<CommentDecision> decision)
    {
        decision.ToTable("survey_comment_decisions");
        decision.HasKey(d => d.ResponseId);
        decision.Property(d => d.ResponseId).ValueGeneratedNever();
        decision.Property(d => d.State).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.DecidedByName).HasMaxLength(120);
        decision.HasOne<SurveyResponse>().WithOne().HasForeignKey<CommentDecision>(d => d.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
